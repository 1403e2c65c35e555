/**
 * How paying works inside (绩效奖金): the beans behind {@code incentive.api} and their SQL. Start at
 * {@link org.meritdesk.incentive.internal.StatementBook}.
 */
@NullMarked
package org.meritdesk.incentive.internal;

import org.jspecify.annotations.NullMarked;
