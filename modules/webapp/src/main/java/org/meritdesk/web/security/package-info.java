/** Who asks: the caller of the request, whatever way the person or the key was recognised. */
@NullMarked
package org.meritdesk.web.security;

import org.jspecify.annotations.NullMarked;
