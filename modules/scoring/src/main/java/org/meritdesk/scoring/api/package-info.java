/**
 * How a month is judged, as other modules and the fronts see it: start at {@link
 * org.meritdesk.scoring.api.Schemes}, {@link org.meritdesk.scoring.api.Months} and {@link
 * org.meritdesk.scoring.api.Appraisals}.
 */
@NullMarked
package org.meritdesk.scoring.api;

import org.jspecify.annotations.NullMarked;
