package org.meritdesk.web.rest.incentive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is sent back (原因报文). */
public record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}
