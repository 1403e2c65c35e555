/**
 * The rules: what a fact adds to which measure, for whom and on which day; sums, lists, formulas.
 */
@NullMarked
package org.meritdesk.measures.domain;

import org.jspecify.annotations.NullMarked;
