/** What is wrong with the input, and where: values that are collected and printed once, at the edge. */
@NullMarked
package org.chancery.diagnostic;

import org.jspecify.annotations.NullMarked;
