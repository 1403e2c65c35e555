package org.meritdesk.web.rest.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is sent back or revised (原因报文). */
public record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}
