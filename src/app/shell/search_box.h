// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/search.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;
class QListWidgetItem;

namespace parvis {

/// Finds everything: contracts, QPV, organisations, articles, pages of documents. Searches in a worker while one types
/// and shows the hits by kind under the line; arrow keys choose, Enter opens, Escape closes.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    SearchBox(Workspace& workspace, QWidget* parent);

    QListWidget* results() const { return results_; }
    /// What was looked for is found or given up: old words would only be in the way of the next ones.
    void forget();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    struct Found
    {
        SearchAnswer answer;
        int unsearched = 0; ///< documents without text, where nothing was found
    };

    void show(const QString& query, const Found& found);
    void addHit(const SearchHit& hit);
    void showResults();
    void place();
    void step(int direction);
    void openCurrent();
    void openItem(const QListWidgetItem* item);

    Workspace& workspace_;
    QListWidget* results_;
    QString shown_; ///< the query that the results answer
    QTimer pause_;
    LatestJob searching_{workspace_.jobs()};
};

} // namespace parvis
