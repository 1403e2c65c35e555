/** The database's shape over time: one Flyway history, a folder and a schema per module. */
@NullMarked
package org.meritdesk.db;

import org.jspecify.annotations.NullMarked;
