package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** The product's REST interface as one caller uses it. */
final class Api {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final URI root;
  private final String authorization;

  private Api(URI root, String authorization) {
    this.root = root;
    this.authorization = authorization;
  }

  static Api person(URI address, String login, String password) {
    String pair = login + ":" + password;
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return new Api(address.resolve("/api/v1/"), "Basic " + basic);
  }

  static Api key(URI address, String secret) {
    return new Api(address.resolve("/api/v1/"), "Bearer " + secret);
  }

  JsonNode get(String path) {
    return send(request(path).GET().build());
  }

  /** Posts an object, or nothing where the body is a missing node. */
  JsonNode post(String path, JsonNode body) {
    HttpRequest.BodyPublisher publisher =
        body.isMissingNode()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body.toString());
    return send(request(path).header("Content-Type", "application/json").POST(publisher).build());
  }

  JsonNode post(String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  JsonNode post(String path, String contentType, Path file) throws IOException {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build());
  }

  /** Replaces something in the version that was read. */
  JsonNode put(String path, int version, JsonNode body) {
    return send(
        versioned(path, version).PUT(HttpRequest.BodyPublishers.ofString(body.toString())).build());
  }

  /** Takes a step with something in the version that was read. */
  JsonNode post(String path, int version, JsonNode body) {
    return send(
        versioned(path, version)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder versioned(String path, int version) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("If-Match", "\"" + version + "\"");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root.resolve(path))
        .timeout(Duration.ofMinutes(20))
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .header("Accept-Language", "en");
  }

  private static JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() / 100 != 2) {
        throw new ApiRefusal(
            request.method() + " " + request.uri().getPath(), answer.statusCode(), answer.body());
      }
      return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      java.lang.Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at " + request.uri(), e);
    }
  }
}
