package dev.freehold.security.rls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a program and its server, and counts how often the program had to wait for an answer. */
final class Turns implements AutoCloseable {
    private final ServerSocket socket;
    private final int port;
    private final AtomicInteger turns = new AtomicInteger();

    private Turns(ServerSocket socket, int port) {
        this.socket = socket;
        this.port = port;
    }

    static Turns before(int port) throws IOException {
        Turns turns = new Turns(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), port);
        start(turns::accept);
        return turns;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many there were since the last time that this was asked. */
    int taken() {
        return turns.getAndSet(0);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket program = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                program.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                AtomicBoolean asking = new AtomicBoolean();
                start(() -> pass(program, server, () -> asking.set(true)));
                start(() -> pass(server, program, () -> {
                    if (asking.getAndSet(false)) {
                        turns.incrementAndGet();
                    }
                }));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void pass(Socket from, Socket to, Runnable passing) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[65_536];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                passing.run();
                out.write(bytes, 0, length);
            }
        } catch (IOException e) {
            // one side is gone, and so is the other
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "turns");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
