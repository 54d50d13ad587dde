// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parvis::cli {

/// A table in plain text: columns as wide as their content, two blanks between them.
class TextGrid
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
        int maxWidth = 60; ///< characters; a longer text ends in "…"
    };

    explicit TextGrid(std::vector<Column> columns)
        : columns_(std::move(columns))
    {
    }

    /// One cell per column; an empty one stands for "unknown" and shows a dash.
    void add(const QStringList& cells);
    bool isEmpty() const { return rows_.empty(); }

    QString text() const;

private:
    std::vector<Column> columns_;
    std::vector<QStringList> rows_;
};

/// "Name    value" lines with the values below each other; unknown values say so.
class FactList
{
public:
    void add(const QString& name, const QString& value) { facts_.push_back({name, value}); }
    QString text() const;

private:
    struct Fact
    {
        QString name;
        QString value;
    };
    std::vector<Fact> facts_;
};

} // namespace parvis::cli
