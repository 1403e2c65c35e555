/**
 * Starts everything on one machine: an embedded PostgreSQL, the migrations, Open Liberty; start at
 * {@code Main}.
 */
@NullMarked
package org.meritdesk.launcher;

import org.jspecify.annotations.NullMarked;
