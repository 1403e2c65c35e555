/** Cells, dirty marks and exclusions in the database. */
@NullMarked
package org.meritdesk.measures.internal;

import org.jspecify.annotations.NullMarked;
