/** How intake works inside (数据接入): beans and SQL of this module. */
@NullMarked
package org.meritdesk.ingestion.internal;

import org.jspecify.annotations.NullMarked;
