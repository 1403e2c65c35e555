/** Plans and bonus statements over REST (激励接口). */
@NullMarked
package org.meritdesk.web.rest.incentive;

import org.jspecify.annotations.NullMarked;
