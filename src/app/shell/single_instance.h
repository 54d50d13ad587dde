// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QLocalServer;
class QLockFile;

namespace parvis {

/// One Parvis for each user and home folder: a second start hands its files to the first and ends. They speak over a
/// local socket that the user alone may open; what comes is checked as a stranger's would be. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// More than these is refused as a whole.
    static constexpr qsizetype mostBytes = 64 * 1024;
    static constexpr int mostFiles = 200;

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True when a first Parvis took them: this one has nothing left to do. False when there is none, or it does not
    /// answer within two seconds.
    /// @param files  relative ones are taken as seen from the working folder
    bool handOver(const QStringList& files) const;
    /// Is the first one from now on. False when another has just become so, or there can be no socket.
    bool listen();

    QString address() const; ///< of the socket, once this one is the first
    /// What a message says: absolute paths. Nothing when it is no such message.
    static std::optional<QStringList> filesIn(const QByteArray& message);
    static QByteArray messageOf(const QStringList& files);

Q_SIGNALS:
    void filesReceived(const QStringList& files); ///< maybe none: the window is wanted only

private:
    void receive();

    QLocalServer* server_;
    std::unique_ptr<QLockFile> lock_; ///< held by the first one
};

} // namespace parvis
