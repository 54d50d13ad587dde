// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 under one name, whichever major version is installed, with Qt strings printed readably.

#include <QDebug>
#include <QString>

#include <string>

#if PARVIS_CATCH_MAJOR >= 3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& texts) { return texts.join(QStringLiteral(" | ")).toStdString(); }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return bytes.toStdString(); }
};
} // namespace Catch
