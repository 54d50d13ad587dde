// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int waits = 2000; // milliseconds
const QByteArray answer = QByteArrayLiteral("taken\n");

/// Where the user's own files are decides who is the first: two homes are two users. The folder is one that the system
/// gives this user alone, or else the one that all users share for what is temporary.
QString socketPath()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QByteArray hash = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(own.isEmpty() ? QDir::tempPath() : own).filePath(u"parvis-"_s + QString::fromLatin1(hash));
}

QString serverName()
{
#ifdef Q_OS_WIN
    return QFileInfo(socketPath()).fileName(); // pipes have no folder
#else
    return socketPath();
#endif
}

/// In a folder of all users, somebody else may have put a socket of that name there.
bool isOwnSocket()
{
#ifdef Q_OS_UNIX
    return QFileInfo(socketPath()).ownerId() == ::getuid();
#else
    return true;
#endif
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
    , server_(new QLocalServer(this))
{
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server_, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::address() const
{
    return server_->fullServerName();
}

QByteArray SingleInstance::messageOf(const QStringList& files)
{
    QJsonArray paths;
    for (const QString& file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> SingleInstance::filesIn(const QByteArray& message)
{
    if (message.size() > mostBytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isArray() || document.array().size() > mostFiles)
        return std::nullopt;
    QStringList files;
    for (const QJsonValue& value : document.array()) {
        const QString path = value.toString();
        if (path.isEmpty() || path.contains(QChar(0)) || !QFileInfo(path).isAbsolute())
            return std::nullopt;
        files << path;
    }
    return files;
}

bool SingleInstance::handOver(const QStringList& files) const
{
    const QByteArray message = messageOf(files);
    if (!filesIn(message) || !isOwnSocket())
        return false; // more than it would take: opened here
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(waits))
        return false;
    socket.write(message);
    QByteArray said;
    while (!said.contains('\n') && socket.waitForReadyRead(waits))
        said += socket.readAll();
    return said == answer;
}

/// The lock decides between two that start at once; QLocalServer alone would put its socket over that of another.
bool SingleInstance::listen()
{
    lock_ = std::make_unique<QLockFile>(socketPath() + u".lock"_s);
    lock_->setStaleLockTime(0); // as long as its process lives
    if (!lock_->tryLock()) {
        lock_.reset();
        return false;
    }
    QLocalServer::removeServer(serverName()); // left by one that crashed
    return server_->listen(serverName());
}

/// A line from whoever connects; one that is too long, comes too slowly or is no list of paths ends the connection.
void SingleInstance::receive()
{
    while (QLocalSocket* socket = server_->nextPendingConnection()) {
        socket->setReadBufferSize(mostBytes + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(waits, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > mostBytes)
                    socket->abort();
                return;
            }
            const auto files = filesIn(socket->readLine(mostBytes + 1));
            if (!files) {
                socket->abort();
                return;
            }
            socket->write(answer);
            socket->disconnectFromServer();
            Q_EMIT filesReceived(*files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace parvis
