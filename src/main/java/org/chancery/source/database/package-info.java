/** Events from a database, by a query of the briefing and a driver of the workspace. The only owner of JDBC. */
@NullMarked
package org.chancery.source.database;

import org.jspecify.annotations.NullMarked;
