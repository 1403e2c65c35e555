/**
 * The rules of paying: coefficients, bases, amounts, what a plan must say. Plain Java; start at
 * {@link org.meritdesk.incentive.domain.Payout}.
 */
@NullMarked
package org.meritdesk.incentive.domain;

import org.jspecify.annotations.NullMarked;
