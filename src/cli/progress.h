// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::cli {

/// How far a long work is, on one line of standard error that is written over and gone in the end. Says nothing where
/// standard error is no terminal, and nothing of what is done within half a second. One thread.
class Progress
{
public:
    /// @param title  "The sheets of neighbourhoods"
    explicit Progress(QString title);
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    /// @param share  0 to 1
    void show(double share);

private:
    QString title_;
    bool isTerminal_;
    qint64 started_; ///< milliseconds of a clock that only goes on
    int shown_ = -1; ///< percent; -1: nothing was shown yet
};

} // namespace parvis::cli
