// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every reader of this layer needs of GDAL. Private to the layer: no other layer includes it.

#include <QString>
#include <QStringList>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>

namespace parvis::gdal {

template <auto Free>
struct Freed
{
    void operator()(void* handle) const noexcept { Free(handle); }
};
template <auto Free>
using Handle = std::unique_ptr<void, Freed<Free>>;

using Dataset = Handle<GDALClose>;
using Feature = Handle<OGR_F_Destroy>;
using Geometry = Handle<OGR_G_DestroyGeometry>;

struct ReleaseReference
{
    void operator()(void* handle) const noexcept { OSRRelease(handle); }
};
using SpatialReference = std::unique_ptr<void, ReleaseReference>;

struct DestroyTransformation
{
    void operator()(void* handle) const noexcept { OCTDestroyCoordinateTransformation(handle); }
};
using Transformation = std::unique_ptr<void, DestroyTransformation>;

/// Registers the few vector drivers that Parvis reads, once, whichever thread comes first (0.3 ms; all of them, 2 ms),
/// and takes the network from GDAL and PROJ: a file may name addresses, which would be asked without the user's
/// knowledge.
void registerDrivers();

/// Their names for GDALOpenEx, null-terminated. A closed list: a "vector file" that is a script (VRT) or an address
/// would make GDAL read other files or the network.
const char* const* driverNames();

/// A text of GDAL: UTF-8, or Latin-1 where a table does not say its encoding.
QString text(const char* raw);

/// While it lives, what GDAL, PROJ and GEOS complain about in this thread is kept here and not printed.
class ErrorCapture
{
public:
    ErrorCapture();
    ~ErrorCapture();
    ErrorCapture(const ErrorCapture&) = delete;
    ErrorCapture& operator=(const ErrorCapture&) = delete;

    bool failed() const { return failed_; }             ///< an error, not a mere warning, came since the last clear()
    const QString& message() const { return message_; } ///< of the first error, or else of the first warning
    const QStringList& warnings() const { return warnings_; } ///< mere warnings since then
    void clear();

private:
    static void CPL_STDCALL record(CPLErr severity, CPLErrorNum number, const char* message);

    bool failed_ = false;
    QString message_;
    QStringList warnings_;
};

} // namespace parvis::gdal
