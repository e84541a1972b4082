"""Is everything still whole, and do two stores hold the same?"""
