// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace parvis {

/// Settings in sections: each has a name, a control, and a sentence that says what it does. Those that a search does
/// not find are hidden. GUI thread.
class PreferenceList : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreferenceList(QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// To the last section. @param control  taken over; gets the name and the sentence as its accessible texts
    void add(const QString& name, QWidget* control, const QString& sentence);
    /// Each word must stand in the name, the sentence or the title of the section; case and accents do not count.
    void find(const QString& words);
    int shownCount() const; ///< of settings

private:
    struct Row
    {
        QWidget* widget;
        std::size_t section;
        QString folded; ///< what is searched
    };
    struct Section
    {
        QLabel* title;
        QString text;
    };

    QVBoxLayout* column_;
    QLabel* nothing_;
    std::vector<Section> sections_;
    std::vector<Row> rows_;
};

} // namespace parvis
