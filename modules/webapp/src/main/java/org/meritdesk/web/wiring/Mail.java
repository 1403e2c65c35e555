package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.people.api.MailSettings;

/**
 * Hands the configured mail server to the modules (邮件接入): {@code meritdesk.mail.*}; without a host
 * no e-mail is sent.
 */
@ApplicationScoped
public class Mail {

  @Inject
  @ConfigProperty(name = "meritdesk.mail.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "meritdesk.mail.port", defaultValue = "587")
  private int port;

  @Inject
  @ConfigProperty(name = "meritdesk.mail.security", defaultValue = "STARTTLS")
  private MailSettings.Security security;

  @Inject
  @ConfigProperty(name = "meritdesk.mail.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "meritdesk.mail.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "meritdesk.mail.from", defaultValue = "meritdesk@localhost")
  private String from;

  @Inject
  @ConfigProperty(name = "meritdesk.origin")
  private Optional<String> origin;

  @Produces
  @Singleton
  MailSettings settings() {
    return new MailSettings(
        host.orElse(""),
        port,
        security,
        user.orElse(null),
        password.orElse(null),
        from,
        origin.orElse("http://localhost"));
  }
}
