// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QSet>
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace parvis {

/// Underlines the words of a text that neither the French dictionary of the system, nor the names of the register, nor
/// the user's own words know; looked up in a worker. Its menu takes a word among the user's. Where no dictionary is
/// installed nothing is underlined. GUI thread.
class SummarySpelling : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SummarySpelling(Workspace& workspace, QPlainTextEdit& edit);

    /// Of the text as it was last looked up.
    const QSet<QString>& unknownWords() const { return unknown_; }

protected:
    void highlightBlock(const QString& text) override;

private:
    void check();
    void showMenu(const QPoint& at);
    void addOwnWord(const QString& word);

    Workspace& workspace_;
    QPlainTextEdit& edit_;
    QString checked_; ///< the text that was last asked about
    QSet<QString> unknown_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
