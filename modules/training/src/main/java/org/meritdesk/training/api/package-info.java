/** What others may use of training (培训接口). */
@NullMarked
package org.meritdesk.training.api;

import org.jspecify.annotations.NullMarked;
