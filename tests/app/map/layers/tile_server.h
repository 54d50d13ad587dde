// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QHash>
#include <QHostAddress>
#include <QImage>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace parvis::test {

/// A web server of tiles on this computer, with the faults that real ones have.
class TileServer : public QTcpServer
{
public:
    enum class Mode {
        Pictures,
        Absent,  ///< 404
        Garbage, ///< text that claims to be a picture
        Silent,  ///< takes the question and says nothing
        Broken   ///< half an answer, then gone
    };

    TileServer()
    {
        listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(serverPort()); }

    Mode mode = Mode::Pictures;
    bool holdsBack = false; ///< answers wait until release()
    int mostAtOnce = 0;
    QStringList asked; ///< "/12/2074/1377.png"

    void release()
    {
        holdsBack = false;
        for (const QPointer<QTcpSocket>& socket : std::exchange(waiting_, {})) {
            if (socket)
                send(*socket);
        }
    }
    /// Answers the first that waits.
    void releaseOne()
    {
        const auto isThere = [](const QPointer<QTcpSocket>& socket) { return !socket.isNull(); };
        const auto first = std::ranges::find_if(waiting_, isThere);
        if (first == waiting_.end())
            return;
        QTcpSocket& socket = **first;
        waiting_.erase(first);
        send(socket);
    }
    int waiting() const
    {
        return int(std::ranges::count_if(waiting_, [](const QPointer<QTcpSocket>& socket) {
            return socket && socket->state() == QAbstractSocket::ConnectedState;
        }));
    }

private:
    void answer(QTcpSocket& socket)
    {
        QByteArray& request = requests_[&socket];
        request += socket.readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        asked << QString::fromLatin1(request.split(' ').value(1));
        request.clear();
        if (holdsBack) {
            waiting_.push_back(&socket);
            mostAtOnce = std::max(mostAtOnce, waiting());
            return;
        }
        send(socket);
    }

    void send(QTcpSocket& socket)
    {
        QByteArray body;
        QByteArray status = "200 OK";
        switch (mode) {
        case Mode::Silent:
            return;
        case Mode::Absent:
            status = "404 Not Found";
            break;
        case Mode::Garbage:
            body = "<html>Please log in</html>";
            break;
        case Mode::Pictures:
        case Mode::Broken: {
            QImage image(256, 256, QImage::Format_RGB32);
            image.fill(Qt::red);
            QBuffer buffer(&body);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            break;
        }
        }
        socket.write("HTTP/1.1 " + status +
                     "\r\nContent-Type: image/png\r\nCache-Control: max-age=3600\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n");
        socket.write(mode == Mode::Broken ? body.left(body.size() / 2) : body);
        if (mode == Mode::Broken)
            socket.disconnectFromHost();
    }

    QHash<QTcpSocket*, QByteArray> requests_;
    std::vector<QPointer<QTcpSocket>> waiting_;
};

} // namespace parvis::test
