/**
 * Inspection as other modules and the fronts see it: start at {@link
 * org.meritdesk.quality.api.FormDocument}, {@link org.meritdesk.quality.api.Answers} and {@link
 * org.meritdesk.quality.api.FormResult}.
 */
@NullMarked
package org.meritdesk.quality.api;

import org.jspecify.annotations.NullMarked;
