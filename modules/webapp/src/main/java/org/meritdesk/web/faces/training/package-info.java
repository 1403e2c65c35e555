/** Pages of training (培训页面). */
@NullMarked
package org.meritdesk.web.faces.training;

import org.jspecify.annotations.NullMarked;
