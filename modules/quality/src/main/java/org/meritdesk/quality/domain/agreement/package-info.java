/**
 * How far raters of the same units agree beyond chance (评分一致性). Start at {@link
 * org.meritdesk.quality.domain.agreement.Ratings}; every coefficient is a {@link
 * org.meritdesk.quality.domain.agreement.Statistic}. Coefficients are estimates and therefore
 * {@code double}; they are rounded once, when published.
 */
@NullMarked
package org.meritdesk.quality.domain.agreement;

import org.jspecify.annotations.NullMarked;
