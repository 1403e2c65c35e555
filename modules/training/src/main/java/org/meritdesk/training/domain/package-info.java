/** Rules of training: what a course must say, how an exam is drawn and marked; pure. */
@NullMarked
package org.meritdesk.training.domain;

import org.jspecify.annotations.NullMarked;
