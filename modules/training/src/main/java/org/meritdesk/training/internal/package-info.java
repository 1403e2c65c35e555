/** Beans and tables of training. */
@NullMarked
package org.meritdesk.training.internal;

import org.jspecify.annotations.NullMarked;
