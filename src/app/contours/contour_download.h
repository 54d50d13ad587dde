// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QUrl>

class QLineEdit;
class QPushButton;

namespace parvis {

/// Fetches a file of contours in a worker from the address in a line, which is remembered when it is not the official
/// one. The button starts it and, meanwhile, offers to stop it; what has arrived is kept for the next time. GUI thread;
/// belongs to the line.
class ContourDownload : public QObject
{
    Q_OBJECT

public:
    /// Fills the line with the address of last time. Who shows the button asks for start().
    ContourDownload(Workspace& workspace, QLineEdit* address, QPushButton* button);

    void start();
    void cancel();
    bool isRunning() const { return job_.isRunning(); }
    double share() const { return job_.share(); } ///< as LatestJob::share

Q_SIGNALS:
    void started(const QString& host);
    void arrived(const QString& path, const QString& address);
    void failed(const std::exception_ptr& error);

private:
    /// Of the line; the official address when it is empty.
    QUrl url() const;
    void showRunning(bool running);

    QLineEdit* address_;
    QPushButton* button_;
    LatestJob job_;
};

} // namespace parvis
