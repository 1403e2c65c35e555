package org.meritdesk.people.internal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** An HTTP server that keeps what it is sent and answers with a status. */
final class HookReceiver implements AutoCloseable {

  /** What came. */
  record Call(String id, String timestamp, String signature, String body) {}

  final List<Call> calls = new CopyOnWriteArrayList<>();
  volatile int status = 204;

  /** After so many calls the next one is left without an answer. */
  volatile int patience = Integer.MAX_VALUE;

  final CountDownLatch go = new CountDownLatch(1);
  private final HttpServer server;

  HookReceiver(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var heads = exchange.getRequestHeaders();
          calls.add(
              new Call(
                  heads.getFirst("webhook-id"),
                  heads.getFirst("webhook-timestamp"),
                  heads.getFirst("webhook-signature"),
                  body));
          if (calls.size() > patience) {
            await();
          }
          if (status == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  private void await() {
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
