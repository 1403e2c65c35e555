/** Training over REST (培训接口). */
@NullMarked
package org.meritdesk.web.rest.training;

import org.jspecify.annotations.NullMarked;
