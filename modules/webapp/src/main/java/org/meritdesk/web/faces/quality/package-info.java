/** The pages of inspection (质检页面): forms, sampling, the inspector's queue. */
@NullMarked
package org.meritdesk.web.faces.quality;

import org.jspecify.annotations.NullMarked;
