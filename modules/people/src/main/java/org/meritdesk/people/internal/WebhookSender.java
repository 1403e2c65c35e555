package org.meritdesk.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meritdesk.people.api.MailSettings;
import org.meritdesk.people.api.OutboundRule;
import org.meritdesk.people.domain.OutboundAddress;
import org.meritdesk.people.domain.WebhookSignature;

/**
 * Calls the webhooks of other systems (回调发送): signed, without following redirects, never into the
 * own network unless a host is allowed by name. The JVM keeps a resolved name for half a minute, so
 * what was looked at is what is called.
 */
@ApplicationScoped
class WebhookSender {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private OutboundRule rule;
  private WebhookSeal seal;
  private MailSettings mail;
  private Clock clock;
  private HttpClient client;

  @Inject
  WebhookSender(OutboundRule rule, WebhookSeal seal, MailSettings mail, Clock clock) {
    this.rule = rule;
    this.seal = seal;
    this.mail = mail;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected WebhookSender() {}

  /** Sends; anything but 2xx is a failure. */
  public void send(Outgoing outgoing, Outgoing.Hook hook) throws NotDelivered {
    URI address =
        OutboundAddress.of(hook.url(), rule.allowed())
            .orElseThrow(() -> new NotDelivered("the address is not allowed"));
    demandOpen(address.getHost());
    byte[] secret = seal.open(hook.secret(), hook.name());
    HttpRequest request =
        (hook.format().store()
                ? StatementRequest.of(outgoing, hook, secret, mail.portal())
                : message(outgoing, address, secret))
            .timeout(ANSWER)
            .header("User-Agent", "Meritdesk")
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status / 100 != 2) {
        throw new NotDelivered("HTTP " + status);
      }
    } catch (IOException e) {
      throw new NotDelivered(e.getClass().getSimpleName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotDelivered("interrupted", e);
    }
  }

  private HttpRequest.Builder message(Outgoing outgoing, URI address, byte[] secret) {
    String body = body(outgoing);
    String id = "msg_" + outgoing.messageId();
    Instant now = clock.instant();
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
        .header("webhook-signature", WebhookSignature.of(secret, id, now, body))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private void demandOpen(String host) throws NotDelivered {
    try {
      if (!OutboundAddress.open(host, List.of(InetAddress.getAllByName(host)), rule.allowed())) {
        throw new NotDelivered("the address lies within the own network");
      }
    } catch (UnknownHostException e) {
      throw new NotDelivered("the host is unknown", e);
    }
  }

  private static String body(Outgoing outgoing) {
    Map<String, Object> data = new TreeMap<>(outgoing.arguments());
    data.put("subject", outgoing.subjectKind());
    data.put("subjectId", outgoing.subjectId());
    data.put("link", outgoing.link());
    try {
      return JSON.writeValueAsString(
          new TreeMap<>(
              Map.of(
                  "type", outgoing.kind().wireName(),
                  "timestamp", outgoing.at().toString(),
                  "data", data)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
