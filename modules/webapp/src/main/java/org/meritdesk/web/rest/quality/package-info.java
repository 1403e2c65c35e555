/** Inspection forms, sampling and inspections over REST (质检接口). */
@NullMarked
package org.meritdesk.web.rest.quality;

import org.jspecify.annotations.NullMarked;
