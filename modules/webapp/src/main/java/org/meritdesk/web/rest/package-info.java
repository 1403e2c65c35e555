/** The REST front: the application at {@code /api/v1}, JSON, and problems by RFC 9457. */
@NullMarked
package org.meritdesk.web.rest;

import org.jspecify.annotations.NullMarked;
