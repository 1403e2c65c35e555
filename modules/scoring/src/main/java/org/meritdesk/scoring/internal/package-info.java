/**
 * How judging works inside (绩效考核): the beans behind {@code scoring.api} and their SQL. Start at
 * {@link org.meritdesk.scoring.internal.MonthBook}.
 */
@NullMarked
package org.meritdesk.scoring.internal;

import org.jspecify.annotations.NullMarked;
