/** Drawings of figures as SVG from the server: exact, printable, without script or inline style. */
@NullMarked
package org.meritdesk.web.faces.draw;

import org.jspecify.annotations.NullMarked;
