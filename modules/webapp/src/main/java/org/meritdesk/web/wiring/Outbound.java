package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.ingestion.api.MasterKey;
import org.meritdesk.people.api.OutboundRule;
import org.meritdesk.people.api.WebhookKey;

/**
 * Hands the rule for outbound calls to the modules (外呼接入): {@code meritdesk.outbound.allow}, host
 * names parted by commas; and the key for the secrets of webhooks.
 */
@ApplicationScoped
public class Outbound {

  @Inject
  @ConfigProperty(name = "meritdesk.outbound.allow")
  private Optional<String> allow;

  @Produces
  @Singleton
  OutboundRule rule() {
    Set<String> hosts =
        Arrays.stream(allow.orElse("").split(",", -1))
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.toSet());
    return new OutboundRule(hosts);
  }

  @Produces
  @Singleton
  WebhookKey key(MasterKey master) {
    return new WebhookKey(master.derive("webhooks"));
  }
}
