/** The frame around every page: reader, language, navigation, access, failures, sign-in. */
@NullMarked
package org.meritdesk.web.faces.shell;

import org.jspecify.annotations.NullMarked;
