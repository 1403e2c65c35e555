package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.meritdesk.people.api.Letter;
import org.meritdesk.people.api.Letters;
import org.meritdesk.people.api.MailSettings;

/** Hands letters to the SMTP server (邮件发送). */
@ApplicationScoped
class MailSender {

  private static final String MILLIS = "10000";

  private MailSettings settings;
  private Letters letters;
  private Clock clock;

  @Inject
  MailSender(MailSettings settings, Letters letters, Clock clock) {
    this.settings = settings;
    this.letters = letters;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MailSender() {}

  /** Sends; who has no address any more gets nothing. */
  public void send(Outgoing outgoing, Outgoing.Reader reader) throws NotDelivered {
    String address = reader.address();
    if (!settings.on() || address == null) {
      throw new NotDelivered(address == null ? "no address" : "no mail server is configured");
    }
    Letter letter =
        letters.letter(
            outgoing.kind(),
            outgoing.arguments(),
            settings.portal() + "/" + outgoing.link(),
            reader.locale(),
            reader.zone());
    try {
      Transport.send(message(outgoing, letter, address));
    } catch (MessagingException e) {
      throw new NotDelivered(e.getClass().getSimpleName(), e);
    }
  }

  private MimeMessage message(Outgoing outgoing, Letter letter, String address)
      throws MessagingException {
    MimeMessage message = new Named(session(), "<" + outgoing.messageId() + "@meritdesk>");
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
    message.setSubject(letter.subject().replaceAll("\\p{Cntrl}", " "), "UTF-8");
    message.setText(letter.body(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private Session session() {
    Properties of = new Properties();
    of.put("mail.smtp.host", settings.host());
    of.put("mail.smtp.port", Integer.toString(settings.port()));
    of.put("mail.smtp.connectiontimeout", MILLIS);
    of.put("mail.smtp.timeout", MILLIS);
    of.put("mail.smtp.writetimeout", MILLIS);
    of.put("mail.smtp.localhost", "meritdesk");
    of.put("mail.smtp.ssl.checkserveridentity", "true");
    boolean starts = settings.security() == MailSettings.Security.STARTTLS;
    of.put("mail.smtp.starttls.enable", Boolean.toString(starts));
    of.put("mail.smtp.starttls.required", Boolean.toString(starts));
    boolean tls = settings.security() == MailSettings.Security.TLS;
    of.put("mail.smtp.ssl.enable", Boolean.toString(tls));
    String user = settings.user();
    if (user == null) {
      return Session.getInstance(of);
    }
    of.put("mail.smtp.auth", "true");
    return Session.getInstance(of, new Account(user, settings.password()));
  }

  /** Who signs in at the SMTP server. */
  private static final class Account extends Authenticator {

    private final PasswordAuthentication pair;

    Account(String user, @org.jspecify.annotations.Nullable String password) {
      pair = new PasswordAuthentication(user, password == null ? "" : password);
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return pair;
    }
  }

  /** A message that keeps its name through every try, so that a repeated one is seen as such. */
  private static final class Named extends MimeMessage {

    private final String name;

    Named(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
