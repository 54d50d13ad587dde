// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QHash>
#include <QSet>
#include <QSyntaxHighlighter>

#include <memory>

class QAction;
class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace parvis {

/// Underlines the words of a text that neither the French dictionary of the system, nor the names of the register, nor
/// the user's own words know; looked up in a worker, as are the words that may be meant. The menu of the text, by mouse
/// or by its key, proposes other words for such a word, or takes it among the user's. Where no dictionary is installed
/// nothing is underlined. GUI thread.
class SummarySpelling : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SummarySpelling(Workspace& workspace, QPlainTextEdit& edit);

    /// Of the text as it was last looked up.
    const QSet<QString>& unknownWords() const { return unknown_; }

    /// The menu of the text at that place of its viewport.
    std::unique_ptr<QMenu> menuAt(const QPoint& at);

Q_SIGNALS:
    void suggested(); ///< other words for those that are underlined

protected:
    void highlightBlock(const QString& text) override;

private:
    void check();
    void suggest();
    void addSuggestions(QMenu& menu, QAction* before, const QTextCursor& word, const QString& text);
    void addSpelling(QMenu& menu, const QTextCursor& word, const QString& text);
    void addOwnWord(const QString& word);

    Workspace& workspace_;
    QPlainTextEdit& edit_;
    QString checked_; ///< the text that was last asked about
    QSet<QString> unknown_;
    QHash<QString, QStringList> suggestions_; ///< of the words that were looked up
    LatestJob job_{workspace_.jobs()};
    LatestJob suggestionJob_{workspace_.jobs()};
};

} // namespace parvis
