/** Countries, people with their offices, bodies with their members, regions and topics: any name to an identity. */
@NullMarked
package org.chancery.reference;

import org.jspecify.annotations.NullMarked;
