/** Schemes, months and appraisals over REST (考核接口). */
@NullMarked
package org.meritdesk.web.rest.scoring;

import org.jspecify.annotations.NullMarked;
