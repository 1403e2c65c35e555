/**
 * What a month pays, as other modules and the fronts see it: start at {@link
 * org.meritdesk.incentive.api.Plans} and {@link org.meritdesk.incentive.api.Statements}.
 */
@NullMarked
package org.meritdesk.incentive.api;

import org.jspecify.annotations.NullMarked;
