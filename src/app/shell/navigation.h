// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

#include <QListWidget>

namespace parvis {

/// The pages at the left, each with the number of things that need care. Arrow keys and one click change the page.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void setPages(const std::vector<PageEntry>& pages);
    void setCurrentPage(const QString& id);
    QString currentPage() const;
    /// Counts anew what needs care on each page on that day.
    void showAttention(const Register& records, QDate today);
    int attention(const QString& id) const;

    /// Icons and counts alone, the titles as tips: for a window that is narrow for its text.
    void setCompact(bool compact);
    bool isCompact() const { return compact_; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QListWidgetItem* itemOf(const QString& id) const;
    void showTips();

    std::vector<PageEntry> pages_;
    bool compact_ = false;
};

} // namespace parvis
