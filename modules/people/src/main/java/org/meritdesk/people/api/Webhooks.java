package org.meritdesk.people.api;

import java.util.List;
import java.util.Set;

/**
 * Receivers in other systems (回调管理) by the Standard Webhooks specification: each delivery carries
 * {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}.
 */
public interface Webhooks {

  /** All webhooks, the newest first; for administrators. */
  List<WebhookView> all(Caller caller);

  /**
   * Makes a webhook.
   *
   * @return the secret {@code whsec_…}, which is never shown again
   * @throws org.meritdesk.kernel.Problem {@code webhook-name-taken}, {@code webhook-address},
   *     {@code field-invalid}, {@code not-allowed}
   */
  String make(String name, String url, Set<NoticeKind> kinds, Caller caller);

  /**
   * Connects a learning record store: it is told every completion as a statement of xAPI.
   *
   * @param endpoint where its resources lie, such as {@code https://lrs.example.org/xapi/}
   * @param format one of xAPI
   * @throws org.meritdesk.kernel.Problem {@code webhook-name-taken}, {@code webhook-address},
   *     {@code field-invalid}, {@code not-allowed}
   */
  void connect(
      String name,
      String endpoint,
      WebhookFormat format,
      String account,
      String password,
      Caller caller);

  /**
   * Ends a webhook; what waits for it is given up.
   *
   * @throws org.meritdesk.kernel.Problem {@code webhook-not-found}, {@code not-allowed}
   */
  void end(long id, Caller caller);
}
