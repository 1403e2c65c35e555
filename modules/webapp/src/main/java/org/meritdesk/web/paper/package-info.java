/**
 * What is handed out on paper; see {@link org.meritdesk.web.paper.CertificatePaper} and {@link
 * org.meritdesk.web.paper.CareerLetter}.
 */
@NullMarked
package org.meritdesk.web.paper;

import org.jspecify.annotations.NullMarked;
