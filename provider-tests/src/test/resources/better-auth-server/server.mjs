// A Better Auth server for tests. It makes its tables, listens on a free port of this computer, prints the port,
// and ends when its standard input does, so that it cannot outlive the test.
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { apiKey } from "@better-auth/api-key";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { toNodeHandler } from "better-auth/node";
import { admin, bearer, jwt, organization, signJWT, twoFactor } from "better-auth/plugins";
import { defaultAc } from "better-auth/plugins/organization/access";
import { Pool } from "pg";

process.stdin.resume().on("end", () => process.exit());

const server = createServer();
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address();

// EdDSA signs unless another algorithm is asked for.
const jwtOptions = { jwks: { keyPairConfigs: ["ES256", "ES512", "RS256", "PS256"].map((alg) => ({ alg })) } };
const options = {
  baseURL: `http://127.0.0.1:${port}`,
  secret: process.env.BETTER_AUTH_SECRET,
  database: new Pool({ connectionString: process.env.DATABASE_URL }),
  emailAndPassword: { enabled: true },
  plugins: [
    organization({ teams: { enabled: true }, ac: defaultAc, dynamicAccessControl: { enabled: true } }),
    admin(),
    twoFactor(),
    passkey(),
    jwt(jwtOptions),
    bearer(),
    apiKey([
      { configId: "default", defaultPrefix: "usr_" },
      { configId: "organization", defaultPrefix: "org_", references: "organization" },
    ]),
  ],
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  // Standard output is for the port alone.
  logger: { log: (level, message, ...details) => console.error(level, message, ...details) },
};
await (await getMigrations(options)).runMigrations();
const auth = betterAuth(options);
const handler = toNodeHandler(auth);

// What Better Auth offers to programs only, and not over HTTP.
const direct = {
  "/direct/create-api-key": (body) => auth.api.createApiKey({ body }),
  "/direct/verify-api-key": (body) => auth.api.verifyApiKey({ body }),
  "/direct/sign-jwt": async (body) => ({
    token: await signJWT({ context: await auth.$context }, { options: jwtOptions, ...body }),
  }),
};

server.on("request", async (request, response) => {
  const call = direct[request.url];
  if (!call) {
    handler(request, response);
    return;
  }
  try {
    const result = await call(await json(request));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result));
  } catch (problem) {
    console.error(problem);
    response.writeHead(500).end();
  }
});

console.log(port);
